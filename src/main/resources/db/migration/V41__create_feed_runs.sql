-- An order of For you as it was made once: its pages are places in it, so that paging neither repeats nor skips.
CREATE TABLE feed_runs (
    id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    owner_id BIGINT NOT NULL,
    minutes INT NOT NULL,
    made_at DATETIME(3) NOT NULL,
    entries LONGTEXT NOT NULL,
    KEY runs_of_an_owner (owner_id, made_at),
    CONSTRAINT feed_runs_owner FOREIGN KEY (owner_id) REFERENCES users (id) ON DELETE CASCADE
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_uca1400_ai_ci;
