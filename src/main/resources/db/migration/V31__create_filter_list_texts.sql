-- The last good text of subscribed filter lists, compressed with zstd, each once however many owners subscribe.
CREATE TABLE filter_list_texts (
    hash BINARY(32) NOT NULL PRIMARY KEY,
    text LONGBLOB NOT NULL,
    stored_at DATETIME(3) NOT NULL
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_uca1400_ai_ci;
