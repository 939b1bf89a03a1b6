-- Selectors of blocks that the owner removed from this article alone, as JSON; see site_rules for what goes everywhere.
ALTER TABLE articles ADD COLUMN dropped LONGTEXT NOT NULL DEFAULT '[]' AFTER restored;
