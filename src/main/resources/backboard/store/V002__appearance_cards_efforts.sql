-- How much of a member others may see. Who had not agreed to be named on the wall is a colour from now on.
ALTER TABLE member RENAME COLUMN last_initial TO last_name;
ALTER TABLE member ADD COLUMN appearance TEXT NOT NULL DEFAULT 'name'
    CHECK (appearance IN ('name', 'alias', 'initials', 'colour', 'invisible'));
ALTER TABLE member ADD COLUMN alias TEXT NOT NULL DEFAULT '';
ALTER TABLE member ADD COLUMN erased_at TEXT;             -- NULL while the person is known
UPDATE member SET appearance = 'colour' WHERE on_wall = 0 AND guest = 0;
UPDATE member SET first_name = replace(first_name, 'Guest ', '') WHERE guest = 1;
ALTER TABLE member DROP COLUMN on_wall;

-- What a card reader types. A card has one member; a member may have several.
CREATE TABLE card (
    card      TEXT PRIMARY KEY,
    member    TEXT NOT NULL REFERENCES member (id),
    linked_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX card_by_member ON card (member);

ALTER TABLE set_log ADD COLUMN assistance REAL;           -- as typed
ALTER TABLE set_log ADD COLUMN assistance_unit TEXT CHECK (assistance_unit IN ('kg', 'lb'));
ALTER TABLE set_log ADD COLUMN band TEXT CHECK (band IN ('light', 'medium', 'heavy'));
ALTER TABLE set_log ADD COLUMN rpe REAL CHECK (rpe BETWEEN 1 AND 10);
ALTER TABLE set_log ADD COLUMN concern TEXT CHECK (concern IN ('pain', 'form'));
CREATE INDEX set_log_by_member_day ON set_log (member, local_date);
