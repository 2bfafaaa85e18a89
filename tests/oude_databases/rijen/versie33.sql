-- A steekproef that the inspectie drew after adoption, to verify a maatregel; its outcome was used.
INSERT INTO steekproef SELECT 1, 90, 1, 'Dossiers van voorjaar 2027', 'getrokken', beschrijving, populatie_sha256, formulier, kolom, dubbel_percentage, peildatum, vastgelegd_op, vastlegging_sha256, '', binding FROM steekproef WHERE toets = 3 AND nr = 1;
INSERT INTO steekproef_doel VALUES (1, 90, 'verificatie', 1, '1.1.1', 0, 40, '2027-04-01T09:00:00.000Z');
INSERT INTO steekproef_gebruik VALUES (1, 90, 'verificatie/1', 2, '2027-05-01T09:00:00.000Z');
INSERT INTO logregel VALUES ('2027-05-02T09:00:00.000Z', 'persoon 2', 'sleutel vernietigd', 'toets 1 steekproef 90', '', '');
