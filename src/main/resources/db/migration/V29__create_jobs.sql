-- Background work. One row for one kind and subject: asking twice does it once more, not twice.
CREATE TABLE jobs (
    id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    kind VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    subject VARCHAR(100) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    owner_id BIGINT,
    state VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    run_at DATETIME(3) NOT NULL,
    attempts INT NOT NULL DEFAULT 0,
    claim BINARY(16),
    node VARCHAR(100),
    lease_until DATETIME(3),
    done INT NOT NULL DEFAULT 0,
    total INT NOT NULL DEFAULT 0,
    failure VARCHAR(500),
    created_at DATETIME(3) NOT NULL,
    UNIQUE KEY one_job_for_a_subject (kind, subject),
    KEY due (state, run_at),
    CONSTRAINT jobs_owner FOREIGN KEY (owner_id) REFERENCES users (id) ON DELETE CASCADE
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_uca1400_ai_ci;
