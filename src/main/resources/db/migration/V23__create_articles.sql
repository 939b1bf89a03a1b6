-- What extraction made of a version; made anew from the snapshot whenever that is wanted.
CREATE TABLE articles (
    clip_id BINARY(16) NOT NULL,
    number INT NOT NULL,
    html LONGTEXT NOT NULL,
    text LONGTEXT NOT NULL,
    facts LONGTEXT NOT NULL,
    removals LONGTEXT NOT NULL,
    restored LONGTEXT NOT NULL,
    strictness VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    extracted_at DATETIME(3) NOT NULL,
    PRIMARY KEY (clip_id, number),
    CONSTRAINT articles_version FOREIGN KEY (clip_id, number) REFERENCES versions (clip_id, number) ON DELETE CASCADE
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_uca1400_ai_ci;
