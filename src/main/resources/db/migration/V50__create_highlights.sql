-- A passage that a reader marked, known by its words and what stands around them, so that later texts have it too.
CREATE TABLE highlights (
    id BINARY(16) NOT NULL PRIMARY KEY,
    owner_id BIGINT NOT NULL,
    clip_id BINARY(16) NOT NULL,
    quote TEXT NOT NULL,
    prefix VARCHAR(100) NOT NULL,
    suffix VARCHAR(100) NOT NULL,
    position INT,
    colour VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    note TEXT,
    created_at DATETIME(3) NOT NULL,
    changed_at DATETIME(3) NOT NULL,
    KEY newest_highlights (owner_id, created_at, id),
    KEY highlights_by_article (owner_id, clip_id),
    KEY highlights_of_a_clip (clip_id),
    CONSTRAINT highlights_owner FOREIGN KEY (owner_id) REFERENCES users (id) ON DELETE CASCADE,
    CONSTRAINT highlights_clip FOREIGN KEY (clip_id) REFERENCES clips (id) ON DELETE CASCADE
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_uca1400_ai_ci;
