-- Image bytes by their SHA-256, each once however many clips show it.
CREATE TABLE images (
    hash BINARY(32) NOT NULL PRIMARY KEY,
    type VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    width INT NOT NULL,
    height INT NOT NULL,
    bytes LONGBLOB NOT NULL,
    stored_at DATETIME(3) NOT NULL
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_uca1400_ai_ci;
