-- What was planned for days and published. Only grows: of all that apply to a date the latest day counts, and of those the newest.
CREATE TABLE published (
    seq     INTEGER PRIMARY KEY AUTOINCREMENT,
    id      TEXT    NOT NULL UNIQUE,
    day     TEXT    NOT NULL,                         -- the date, or the first of them
    weekday INTEGER NOT NULL CHECK (weekday BETWEEN 1 AND 7), -- of the day, 1 is Monday
    repeat  TEXT    NOT NULL CHECK (repeat IN ('once', 'weekly')),
    kind    TEXT    NOT NULL CHECK (kind IN ('circuit', 'open gym', 'closed', 'standard')),
    circuit TEXT,                                     -- its id
    content TEXT,                                     -- as in a file of circuits/
    by      TEXT REFERENCES staff (id),
    at      TEXT    NOT NULL,
    CHECK ((kind = 'circuit') = (content IS NOT NULL) AND (content IS NULL) = (circuit IS NULL))
) STRICT;

CREATE INDEX published_by_day ON published (weekday, day, seq);

CREATE TRIGGER published_is_never_changed BEFORE UPDATE ON published
BEGIN
    SELECT RAISE(ABORT, 'what was published is never changed');
END;

CREATE TRIGGER published_is_never_deleted BEFORE DELETE ON published
BEGIN
    SELECT RAISE(ABORT, 'what was published is never deleted');
END;

-- What somebody has begun for a date and not published.
CREATE TABLE draft (
    day     TEXT PRIMARY KEY,
    circuit TEXT NOT NULL,
    content TEXT NOT NULL,
    by      TEXT NOT NULL REFERENCES staff (id),
    at      TEXT NOT NULL
) STRICT;

-- Circuits that are kept to plan days with.
CREATE TABLE template (
    name    TEXT PRIMARY KEY,
    circuit TEXT NOT NULL,
    content TEXT NOT NULL,
    by      TEXT NOT NULL REFERENCES staff (id),
    at      TEXT NOT NULL
) STRICT;

-- Equipment that does not work now, by the word of the files.
CREATE TABLE out_of_order (
    equipment TEXT PRIMARY KEY,
    by        TEXT NOT NULL REFERENCES staff (id),
    since     TEXT NOT NULL
) STRICT;

-- Which published circuit a class was started with, NULL for one of the files; and to which one it went over.
ALTER TABLE run ADD COLUMN version TEXT REFERENCES published (id);
ALTER TABLE run_event ADD COLUMN version TEXT REFERENCES published (id);
ALTER TABLE run_event ADD COLUMN boundary TEXT CHECK (boundary IN ('station', 'round'));
