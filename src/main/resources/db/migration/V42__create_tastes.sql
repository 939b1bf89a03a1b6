-- What an owner said about For you: whether it is off, and since when it may learn.
CREATE TABLE tastes (
    owner_id BIGINT NOT NULL PRIMARY KEY,
    off BOOLEAN NOT NULL DEFAULT FALSE,
    learnt_since DATETIME(3),
    CONSTRAINT tastes_owner FOREIGN KEY (owner_id) REFERENCES users (id) ON DELETE CASCADE
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_uca1400_ai_ci;
