-- One capture of a clip each.
CREATE TABLE versions (
    clip_id BINARY(16) NOT NULL,
    number INT NOT NULL,
    captured_at DATETIME(3) NOT NULL,
    client VARCHAR(100),
    saved_at DATETIME(3) NOT NULL,
    PRIMARY KEY (clip_id, number),
    CONSTRAINT versions_clip FOREIGN KEY (clip_id) REFERENCES clips (id) ON DELETE CASCADE
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_uca1400_ai_ci;
