-- Made once for each finished day or week, and never changed afterwards.
CREATE TABLE digests (
    id BINARY(16) NOT NULL PRIMARY KEY,
    owner_id BIGINT NOT NULL,
    pace VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    begins DATE NOT NULL,
    ended_at DATETIME(3) NOT NULL,
    made_at DATETIME(3) NOT NULL,
    size INT NOT NULL,
    UNIQUE KEY one_digest_of_a_period (owner_id, pace, begins),
    CONSTRAINT digests_owner FOREIGN KEY (owner_id) REFERENCES users (id) ON DELETE CASCADE
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_uca1400_ai_ci;

-- What it says of each clip, as it was then. What is deleted for good goes from here too.
CREATE TABLE digest_entries (
    digest_id BINARY(16) NOT NULL,
    place INT NOT NULL,
    clip_id BINARY(16) NOT NULL,
    older BOOLEAN NOT NULL,
    title VARCHAR(1000) NOT NULL,
    url TEXT NOT NULL,
    site_name VARCHAR(255) NOT NULL,
    excerpt VARCHAR(1000),
    minutes INT NOT NULL,
    language VARCHAR(35),
    direction VARCHAR(3),
    reasons VARCHAR(1000) NOT NULL,
    PRIMARY KEY (digest_id, place),
    KEY entries_of_a_clip (clip_id),
    CONSTRAINT digest_entries_digest FOREIGN KEY (digest_id) REFERENCES digests (id) ON DELETE CASCADE,
    CONSTRAINT digest_entries_clip FOREIGN KEY (clip_id) REFERENCES clips (id) ON DELETE CASCADE
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_uca1400_ai_ci;

-- Which digest an owner reads, and in which language feed readers get it.
CREATE TABLE digest_choices (
    owner_id BIGINT NOT NULL PRIMARY KEY,
    pace VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    language VARCHAR(5) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    CONSTRAINT digest_choices_owner FOREIGN KEY (owner_id) REFERENCES users (id) ON DELETE CASCADE
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_uca1400_ai_ci;
