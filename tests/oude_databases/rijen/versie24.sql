INSERT INTO aangewezen_inspecteur VALUES (1, 2, '2022-12-01T09:00:00.000Z', 5, '', 0);
