INSERT INTO gezien_versie VALUES (3, 3, 'bron/3', 1);
INSERT INTO gezien VALUES (3, 3, 1, 5);
