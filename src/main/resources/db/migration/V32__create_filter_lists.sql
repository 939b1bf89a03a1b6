CREATE TABLE filter_lists (
    id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    owner_id BIGINT NOT NULL,
    address VARCHAR(2000) NOT NULL,
    address_hash BINARY(32) NOT NULL,
    title VARCHAR(255) NOT NULL,
    enabled BOOLEAN NOT NULL DEFAULT TRUE,
    text_hash BINARY(32),
    rules INT NOT NULL DEFAULT 0,
    unsupported INT NOT NULL DEFAULT 0,
    etag VARCHAR(255),
    last_modified VARCHAR(100),
    checked_at DATETIME(3),
    failure VARCHAR(500),
    UNIQUE KEY one_subscription_for_an_address (owner_id, address_hash),
    CONSTRAINT filter_lists_owner FOREIGN KEY (owner_id) REFERENCES users (id) ON DELETE CASCADE,
    CONSTRAINT filter_lists_text FOREIGN KEY (text_hash) REFERENCES filter_list_texts (hash)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_uca1400_ai_ci;
