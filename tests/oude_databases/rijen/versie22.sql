INSERT INTO dossierheropening VALUES (3, 1, '0000-0000-0000', 1, 'Er was meer te lezen. Versie 22.', 'acuut=ja', '', 2,
    'acuut=nee', '', 3, '', 2, '2022-10-01T09:00:00.000Z');
