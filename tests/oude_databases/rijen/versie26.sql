INSERT INTO organisatie_inlog VALUES ('versie-26@https://inlog.voorbeeld.nl', 3, 1, '2023-06-01T09:00:00.000Z');
INSERT INTO regelrol VALUES (3, 'inspecteur');
UPDATE aanmelding SET identiteit = 'versie-26@https://inlog.voorbeeld.nl' WHERE persoon = 3;
