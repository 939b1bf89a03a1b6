-- The few words that tell what a clip is about, as they stand in it. The same word in another case is the same term.
CREATE TABLE clip_terms (
    owner_id BIGINT NOT NULL,
    term VARCHAR(40) NOT NULL,
    clip_id BINARY(16) NOT NULL,
    weight FLOAT NOT NULL,
    PRIMARY KEY (owner_id, term, clip_id),
    KEY terms_of_a_clip (clip_id, weight),
    CONSTRAINT clip_terms_clip FOREIGN KEY (clip_id) REFERENCES clips (id) ON DELETE CASCADE,
    CONSTRAINT clip_terms_owner FOREIGN KEY (owner_id) REFERENCES users (id) ON DELETE CASCADE
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_uca1400_ai_ci;
