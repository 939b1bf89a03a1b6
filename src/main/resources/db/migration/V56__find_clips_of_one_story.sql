-- Clips whose text is nearly the same. All of it is made from the articles by a job, and can be made again.
-- That a clip's text was looked at, and by which method.
CREATE TABLE fingerprints (
    clip_id BINARY(16) NOT NULL PRIMARY KEY,
    owner_id BIGINT NOT NULL,
    method INT NOT NULL,
    CONSTRAINT fingerprints_clip FOREIGN KEY (clip_id) REFERENCES clips (id) ON DELETE CASCADE,
    CONSTRAINT fingerprints_owner FOREIGN KEY (owner_id) REFERENCES users (id) ON DELETE CASCADE
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_uca1400_ai_ci;

-- The fingerprint itself: two texts that share a band are worth comparing.
CREATE TABLE fingerprint_bands (
    owner_id BIGINT NOT NULL,
    band BIGINT NOT NULL,
    clip_id BINARY(16) NOT NULL,
    PRIMARY KEY (owner_id, band, clip_id),
    KEY bands_of_a_clip (clip_id),
    CONSTRAINT fingerprint_bands_clip FOREIGN KEY (clip_id) REFERENCES clips (id) ON DELETE CASCADE,
    CONSTRAINT fingerprint_bands_owner FOREIGN KEY (owner_id) REFERENCES users (id) ON DELETE CASCADE
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_uca1400_ai_ci;

-- Which clips are one story; a clip without a copy has no row. along_with: the copy that it was archived with.
CREATE TABLE stories (
    clip_id BINARY(16) NOT NULL PRIMARY KEY,
    owner_id BIGINT NOT NULL,
    story_id BINARY(16) NOT NULL,
    along_with BINARY(16),
    KEY clips_of_a_story (owner_id, story_id, clip_id),
    CONSTRAINT stories_clip FOREIGN KEY (clip_id) REFERENCES clips (id) ON DELETE CASCADE,
    CONSTRAINT stories_owner FOREIGN KEY (owner_id) REFERENCES users (id) ON DELETE CASCADE
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_uca1400_ai_ci;

-- What the owner said is not the same, each pair both ways.
CREATE TABLE told_apart (
    clip_id BINARY(16) NOT NULL,
    other_id BINARY(16) NOT NULL,
    owner_id BIGINT NOT NULL,
    PRIMARY KEY (clip_id, other_id),
    CONSTRAINT told_apart_clip FOREIGN KEY (clip_id) REFERENCES clips (id) ON DELETE CASCADE,
    CONSTRAINT told_apart_other FOREIGN KEY (other_id) REFERENCES clips (id) ON DELETE CASCADE,
    CONSTRAINT told_apart_owner FOREIGN KEY (owner_id) REFERENCES users (id) ON DELETE CASCADE
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_uca1400_ai_ci;
