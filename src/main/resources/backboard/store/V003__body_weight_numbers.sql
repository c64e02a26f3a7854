-- What a member weighs, for the estimate of pull-ups. In no row that a screen or an export of all is made of; it goes when
-- its owner takes it back.
CREATE TABLE body_weight (
    member    TEXT PRIMARY KEY REFERENCES member (id),
    weight    REAL NOT NULL,                         -- as typed
    unit      TEXT NOT NULL CHECK (unit IN ('kg', 'lb')),
    weight_kg REAL NOT NULL CHECK (weight_kg BETWEEN 20 AND 400),
    given_at  TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- Every number that ever was a member's, without saying whose: it is not given to another when its owner is erased.
CREATE TABLE number_given (
    number INTEGER PRIMARY KEY CHECK (number > 0)
) STRICT;

INSERT INTO number_given (number) SELECT number FROM member WHERE number IS NOT NULL;

CREATE TRIGGER number_is_given_once AFTER INSERT ON member WHEN NEW.number IS NOT NULL
BEGIN
    INSERT INTO number_given (number) VALUES (NEW.number);
END;
