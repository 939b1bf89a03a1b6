-- In which zone a reader's days begin, as the browser said last; unknown is UTC.
ALTER TABLE users ADD COLUMN zone VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin;

-- What was read of each clip for the first time on which day, and whether it was finished or put away on it.
CREATE TABLE readings (
    clip_id BINARY(16) NOT NULL,
    day DATE NOT NULL,
    owner_id BIGINT NOT NULL,
    words INT NOT NULL DEFAULT 0,
    seconds INT NOT NULL DEFAULT 0,
    reached DOUBLE NOT NULL DEFAULT 0,
    finished BOOLEAN NOT NULL DEFAULT FALSE,
    put_away BOOLEAN NOT NULL DEFAULT FALSE,
    PRIMARY KEY (clip_id, day),
    KEY days_of_an_owner (owner_id, day, seconds, words, finished, put_away),
    CONSTRAINT readings_clip FOREIGN KEY (clip_id) REFERENCES clips (id) ON DELETE CASCADE,
    CONSTRAINT readings_owner FOREIGN KEY (owner_id) REFERENCES users (id) ON DELETE CASCADE
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_uca1400_ai_ci;

-- What was read before counts on the day of the last change, which is all that is known of it.
INSERT INTO readings (clip_id, day, owner_id, words, seconds, reached, finished, put_away)
SELECT id, DATE(changed_at), owner_id, ROUND(progress * words), ROUND(progress * reading_minutes * 60), progress,
    progress >= 0.9, state = 'ARCHIVED' AND progress < 0.9
FROM clips WHERE progress >= 0.02 OR state = 'ARCHIVED';
