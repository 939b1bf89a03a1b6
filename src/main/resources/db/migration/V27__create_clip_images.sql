-- Which image of a clip's article is which stored image; without a hash it is still to be fetched, or was refused.
CREATE TABLE clip_images (
    clip_id BINARY(16) NOT NULL,
    address_hash BINARY(32) NOT NULL,
    owner_id BIGINT NOT NULL,
    address TEXT NOT NULL,
    image_hash BINARY(32),
    refused VARCHAR(40),
    PRIMARY KEY (clip_id, address_hash),
    KEY images_of_an_owner (owner_id, image_hash),
    KEY clips_of_an_image (image_hash),
    CONSTRAINT clip_images_clip FOREIGN KEY (clip_id) REFERENCES clips (id) ON DELETE CASCADE,
    CONSTRAINT clip_images_image FOREIGN KEY (image_hash) REFERENCES images (hash)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_uca1400_ai_ci;
