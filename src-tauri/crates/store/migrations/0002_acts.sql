-- What the analyst did in an event, in order: the one record of undo, redo and audit.
CREATE TABLE act (
  id    INTEGER PRIMARY KEY AUTOINCREMENT,
  event INTEGER NOT NULL REFERENCES event (id) ON DELETE CASCADE,
  made  TEXT NOT NULL,
  -- What was done, for people: “Merged PM Ibrahim into Anwar Ibrahim”.
  title TEXT NOT NULL,
  -- The decisions that make it up.
  deeds TEXT NOT NULL CHECK (json_type(deeds) = 'array'),
  -- Done; undone, and can be redone; or left behind by an act that came after.
  state TEXT NOT NULL CHECK (state IN ('done', 'undone', 'left'))
) STRICT;

CREATE INDEX act_event ON act (event, id);
