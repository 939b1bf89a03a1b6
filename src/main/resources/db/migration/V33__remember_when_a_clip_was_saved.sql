ALTER TABLE clips ADD COLUMN saved_at DATETIME(3) NOT NULL DEFAULT utc_timestamp(3) AFTER saved_by_token;
