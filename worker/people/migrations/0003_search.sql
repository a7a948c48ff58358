-- folded: the name as it is searched for, written by the worker (fold.ts) with every name. Until here only the seed has put
-- people in, so its letters are all that needs to be folded now.
ALTER TABLE MESSENGER_people ADD COLUMN folded TEXT NOT NULL DEFAULT '';
UPDATE MESSENGER_people SET folded = replace(replace(replace(lower(name), 'ë', 'e'), 'á', 'a'), 'ø', 'o');
