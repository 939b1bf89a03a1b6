-- What was answered under an Idempotency-Key.
CREATE TABLE capture_keys (
    owner_id BIGINT NOT NULL,
    name VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    body_hash BINARY(32) NOT NULL,
    clip_id BINARY(16) NOT NULL,
    number INT NOT NULL,
    PRIMARY KEY (owner_id, name),
    CONSTRAINT capture_keys_clip FOREIGN KEY (clip_id) REFERENCES clips (id) ON DELETE CASCADE
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_uca1400_ai_ci;
