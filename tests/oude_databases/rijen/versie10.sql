INSERT INTO herstelcode VALUES (2, sha256('een herstelcode'));
INSERT INTO poging VALUES ('inloggen', sha256('wie het probeerde'), 3, 1633046400);
INSERT INTO rolverzoek VALUES (1, 1, 'coordinator', '2021-10-01T09:00:00.000Z', 'ingetrokken', 1,
    '2021-10-01T10:00:00.000Z');
