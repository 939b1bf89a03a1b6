-- A saved query that feed readers may fetch. The token in its address is derived from id and generation, never stored.
CREATE TABLE feed_links (
    id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    owner_id BIGINT NOT NULL,
    name VARCHAR(100) NOT NULL,
    query VARCHAR(500) NOT NULL,
    generation INT NOT NULL DEFAULT 1,
    created_at DATETIME(3) NOT NULL,
    changed_at DATETIME(3) NOT NULL,
    KEY links_of_an_owner (owner_id, id),
    CONSTRAINT feed_links_owner FOREIGN KEY (owner_id) REFERENCES users (id) ON DELETE CASCADE
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_uca1400_ai_ci;
