INSERT INTO agenda_adres VALUES (sha256('een adres'), 2, '2022-05-01T09:00:00.000Z', '');
INSERT INTO agenda_afspraak VALUES (2, 3, 'leg voor', '2022-05-01T09:00:00.000Z', 'afspraak-1', '2022-05-10', 0,
    '2022-05-01T09:00:00.000Z', 0);
