-- What an owner says about the pages of one host.
CREATE TABLE site_rules (
    id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    owner_id BIGINT NOT NULL,
    site VARCHAR(255) NOT NULL,
    action VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    selector VARCHAR(500) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    created_at DATETIME(3) NOT NULL,
    UNIQUE KEY one_rule_for_a_selector (owner_id, site, selector),
    CONSTRAINT site_rules_owner FOREIGN KEY (owner_id) REFERENCES users (id) ON DELETE CASCADE
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_uca1400_ai_ci;
