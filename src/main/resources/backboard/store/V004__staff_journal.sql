-- Who may change what the gym does. A person who leaves is retired and stays for the journal; the hash of the PIN does not.
CREATE TABLE staff (
    seq        INTEGER PRIMARY KEY AUTOINCREMENT,
    id         TEXT    NOT NULL UNIQUE,
    name       TEXT    NOT NULL CHECK (length(name) BETWEEN 1 AND 40),
    role       TEXT    NOT NULL CHECK (role IN ('coach', 'manager')),
    pin        TEXT    NOT NULL,                      -- Argon2id with its parameters and salt; empty once retired
    failed     INTEGER NOT NULL DEFAULT 0 CHECK (failed >= 0), -- tries since the right PIN
    added_at   TEXT    NOT NULL,
    retired_at TEXT,                                  -- NULL while in service
    CHECK ((retired_at IS NULL) = (pin <> ''))
) STRICT;

-- Whether the wait after the latest failed try is still to be served. It is not an instant: the clock may be set.
CREATE TABLE pin_wait (
    id   INTEGER PRIMARY KEY CHECK (id = 1),
    owed INTEGER NOT NULL CHECK (owed IN (0, 1))
) STRICT;

INSERT INTO pin_wait (id, owed) VALUES (1, 0);

-- Who changed what, and when. Only grows.
CREATE TABLE journal (
    seq       INTEGER PRIMARY KEY AUTOINCREMENT,
    at        TEXT NOT NULL,
    who       TEXT REFERENCES staff (id),             -- NULL for nobody known
    what      TEXT NOT NULL,
    arguments TEXT NOT NULL                           -- one a line
) STRICT;

CREATE TRIGGER journal_is_never_changed BEFORE UPDATE ON journal
BEGIN
    SELECT RAISE(ABORT, 'an entry of the journal is never changed');
END;

CREATE TRIGGER journal_is_never_shortened BEFORE DELETE ON journal
BEGIN
    SELECT RAISE(ABORT, 'an entry of the journal is never deleted');
END;
