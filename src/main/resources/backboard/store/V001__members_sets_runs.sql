-- Days and times of day are those of the gym; instants are ISO-8601 in UTC. Nothing is ordered by a clock, which may be
-- wrong after a power cut: order is the order of writing, seq.

CREATE TABLE member (
    seq          INTEGER PRIMARY KEY AUTOINCREMENT,
    id           TEXT    NOT NULL UNIQUE,
    number       INTEGER UNIQUE CHECK (number > 0), -- NULL for a guest
    first_name   TEXT    NOT NULL,
    last_initial TEXT    NOT NULL,
    guest        INTEGER NOT NULL CHECK (guest IN (0, 1)),
    on_wall      INTEGER NOT NULL CHECK (on_wall IN (0, 1)),
    joined_at    TEXT    NOT NULL,
    joined_on    TEXT    NOT NULL
) STRICT;

CREATE INDEX member_by_day ON member (joined_on) WHERE guest = 1;

-- One row for each thing said about a set: that it was done (its id is the row's own), how it is to be read instead, or
-- that it did not happen. A row that no other row replaces holds; the unique index keeps each set a single chain.
CREATE TABLE set_log (
    seq         INTEGER PRIMARY KEY AUTOINCREMENT,
    id          TEXT    NOT NULL UNIQUE,
    kind        TEXT    NOT NULL CHECK (kind IN ('log', 'edit', 'undo')),
    set_id      TEXT    NOT NULL REFERENCES set_log (id),
    replaces    INTEGER REFERENCES set_log (seq),
    member      TEXT    NOT NULL REFERENCES member (id),
    exercise    TEXT    NOT NULL,
    at          TEXT    NOT NULL,
    local_date  TEXT    NOT NULL,
    local_time  TEXT    NOT NULL,
    zone        TEXT    NOT NULL,
    reps        INTEGER,
    seconds     INTEGER,
    weight      REAL,                                -- as typed; NULL is not logged, which is not 0
    unit        TEXT CHECK (unit IN ('kg', 'lb')),
    weight_kg   REAL,
    volume_kg   REAL    NOT NULL,
    run         TEXT,                                -- not a reference: a set counts even if its run could not be written
    station     INTEGER,
    round       INTEGER,
    hard        INTEGER NOT NULL CHECK (hard IN (0, 1)),
    recorded_at TEXT    NOT NULL,
    CHECK ((kind = 'log') = (id = set_id) AND (kind = 'log') = (replaces IS NULL)),
    CHECK ((reps IS NULL) <> (seconds IS NULL)),
    CHECK ((weight IS NULL) = (unit IS NULL) AND (weight IS NULL) = (weight_kg IS NULL)),
    CHECK ((run IS NULL) = (station IS NULL) AND (run IS NULL) = (round IS NULL))
) STRICT;

CREATE UNIQUE INDEX set_log_by_replaced ON set_log (replaces) WHERE replaces IS NOT NULL;
CREATE INDEX set_log_by_set ON set_log (set_id);
CREATE INDEX set_log_by_day ON set_log (local_date, local_time);
CREATE INDEX set_log_by_member ON set_log (member, exercise, local_date);
CREATE INDEX set_log_by_place ON set_log (run, member, station, round) WHERE run IS NOT NULL;

-- The same id again is the same thing said twice and counts once. REPLACE would delete without asking the last trigger.
CREATE TRIGGER set_log_is_never_overwritten BEFORE INSERT ON set_log
BEGIN
    SELECT RAISE(IGNORE) WHERE EXISTS (SELECT 1 FROM set_log WHERE id = NEW.id);
    SELECT RAISE(ABORT, 'a row of the set log is never overwritten')
    WHERE EXISTS (SELECT 1 FROM set_log WHERE seq = NEW.seq OR replaces = NEW.replaces);
END;

CREATE TRIGGER set_log_is_never_changed BEFORE UPDATE ON set_log
BEGIN
    SELECT RAISE(ABORT, 'a row of the set log is never changed');
END;

CREATE TRIGGER set_log_is_never_shortened BEFORE DELETE ON set_log
BEGIN
    SELECT RAISE(ABORT, 'a row of the set log is never deleted');
END;

-- Each set as it stands: its last row, unless that takes it back. done is the place in the order in which sets were
-- logged, which an edit does not change.
CREATE VIEW standing_set AS
SELECT said.*, (SELECT first.seq FROM set_log AS first WHERE first.id = said.set_id) AS done
FROM set_log AS said
WHERE said.kind <> 'undo'
  AND NOT EXISTS (SELECT 1 FROM set_log AS later WHERE later.replaces = said.seq);

CREATE TABLE run (
    seq           INTEGER PRIMARY KEY AUTOINCREMENT,
    id            TEXT    NOT NULL UNIQUE,
    circuit       TEXT    NOT NULL,
    parts         TEXT    NOT NULL CHECK (parts IN ('class', 'circuit')),
    scheduled_for TEXT,                              -- NULL when staff started it
    started_at    TEXT    NOT NULL,
    started_on    TEXT    NOT NULL
) STRICT;

-- What happened to a run after its start, with where it stood afterwards.
CREATE TABLE run_event (
    seq               INTEGER PRIMARY KEY AUTOINCREMENT,
    id                TEXT    NOT NULL UNIQUE,
    run               TEXT    NOT NULL REFERENCES run (id),
    kind              TEXT    NOT NULL,
    at                TEXT    NOT NULL,
    position_ms       INTEGER NOT NULL CHECK (position_ms >= 0),
    paused            INTEGER NOT NULL CHECK (paused IN (0, 1)),
    extended_interval INTEGER CHECK (extended_interval >= 0)
) STRICT;

CREATE INDEX run_event_by_run ON run_event (run, seq);
