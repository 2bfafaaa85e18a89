INSERT INTO inzage VALUES (1, '2021-11-01T09:00:00.000Z', 2, 'persoon 2', 'bijlage', 3, 'toets 3 bron/1', 1);
INSERT INTO opruimlijst VALUES ('persoon', '9', '2021-11-01T09:00:00.000Z', '2021-11-02T09:00:00.000Z');
INSERT INTO logregel VALUES ('2021-11-01T09:00:01.000Z', 'maatlat', 'bijgehouden wie wat las', 'inzage 1-1', '',
    '1 regel; sha256 ' || sha256('1:124:2021-11-01T09:00:00.000Z1:29:persoon 27:bijlage1:314:toets 3 bron/11:1'));
