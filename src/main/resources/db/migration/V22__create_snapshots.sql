-- The page of a version as it was captured, compressed with zstd.
CREATE TABLE snapshots (
    clip_id BINARY(16) NOT NULL,
    number INT NOT NULL,
    sha256 BINARY(32) NOT NULL,
    bytes INT NOT NULL,
    page LONGBLOB NOT NULL,
    marks VARCHAR(80),
    selection BOOLEAN NOT NULL DEFAULT FALSE,
    visible_words INT,
    visible_images INT,
    PRIMARY KEY (clip_id, number),
    CONSTRAINT snapshots_version FOREIGN KEY (clip_id, number) REFERENCES versions (clip_id, number) ON DELETE CASCADE
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_uca1400_ai_ci;
