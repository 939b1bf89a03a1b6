CREATE TABLE clip_tags (
    clip_id BINARY(16) NOT NULL,
    tag_id BIGINT NOT NULL,
    PRIMARY KEY (clip_id, tag_id),
    KEY clips_of_a_tag (tag_id, clip_id),
    CONSTRAINT clip_tags_clip FOREIGN KEY (clip_id) REFERENCES clips (id) ON DELETE CASCADE,
    CONSTRAINT clip_tags_tag FOREIGN KEY (tag_id) REFERENCES tags (id) ON DELETE CASCADE
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_uca1400_ai_ci;
