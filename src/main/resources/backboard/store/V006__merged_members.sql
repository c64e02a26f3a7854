-- Who a member was made one with; NULL for who was not. Such a row is erased as well.
ALTER TABLE member ADD COLUMN merged_into TEXT;
