-- People at work: a toets that is being filled in (3), and one that was adopted (4).
INSERT INTO onderzoek VALUES (2, 'ronde-2', 'Tweede oefenronde', 'Inspectie', '2021-01-01',
    '2021-12-31', 'Een verzonnen bron', 'gewoon', kaderhash(), 'inspectie');
INSERT INTO persoon (nr, naam, email, wachtwoord, organisatie, sinds) VALUES
    (1, 'Beheerder', 'beheerder@voorbeeld.nl', '', NULL, '2021-01-01T08:00:00.000Z'),
    (2, 'Inspecteur A', 'inspecteur-a@voorbeeld.nl', wachtwoord(), NULL, '2021-01-01T08:00:00.001Z'),
    (3, 'Inspecteur B', 'inspecteur-b@voorbeeld.nl', '', NULL, '2021-01-01T08:00:00.002Z'),
    (4, 'Management', 'management@voorbeeld.nl', '', 2, '2021-01-01T08:00:00.003Z'),
    (5, 'Coördinator', 'coordinator@voorbeeld.nl', '', NULL, '2021-01-01T08:00:00.004Z');
INSERT INTO persoon_rol VALUES (1, 'beheerder'), (2, 'inspecteur'), (3, 'inspecteur'),
    (4, 'vt-management'), (5, 'coordinator');
INSERT INTO aanmelding VALUES (sha256('een aanmelding'), 3, '2021-02-01T09:00:00.000Z',
    '2021-02-01T09:30:00.000Z', 'ingelogd');
INSERT INTO eenmalige_link VALUES (sha256('een link'), 5, 'uitnodiging', '2021-02-08T09:00:00.000Z');
INSERT INTO toets VALUES (3, 2, 2, 'lopend', 5, '2021-02-01T09:30:00.000Z', 0),
    (4, 2, 3, 'vastgesteld', 3, '2021-02-02T09:30:00.000Z', 0);
INSERT INTO team VALUES (3, 2), (3, 3), (4, 2), (4, 3);
INSERT INTO bezoek VALUES (3, 2, '2021-02-01T09:20:00.000Z');
INSERT INTO score VALUES (2, 2, '1.1.1', 'onvoldoende');
INSERT INTO veld VALUES
    (3, 'score/1.1.1', 'onvoldoende', 1, 2, '2021-02-01T09:10:00.000Z'),
    (3, 'motivering/1.1.1', 'Er is te weinig zorg. Versie 2.', 1, 2, '2021-02-01T09:11:00.000Z');
INSERT INTO bron VALUES (3, 1, 'document', 'Jaarplan', '2021-01-15', 'beleid', '', 0, '', '',
    'jaarplan.pdf', sha256('jaarplan'), 'application/pdf', 8, 1, 2, '2021-02-01T09:12:00.000Z', 0),
    (3, 2, 'interview', '', '2021-01-20', '', 'leidinggevende', 1, 'inspecteur A', '', '', '', '', 0,
    1, 3, '2021-02-01T09:13:00.000Z', 0);
INSERT INTO bevinding VALUES (3, 1, 1, 'Het plan noemt geen rooster.', 'onvoldoende', 1, 2, 2,
    '2021-02-01T09:14:00.000Z', 0);
INSERT INTO bevinding_verwachting VALUES (3, 1, 0, '1.1.1');
INSERT INTO geschiedenis VALUES
    (3, 'score/1.1.1', 1, 'waarde=onvoldoende', 2, '2021-02-01T09:10:00.000Z'),
    (3, 'motivering/1.1.1', 1, 'waarde=Er%20is%20te%20weinig%20zorg.%20Versie%202.', 2,
     '2021-02-01T09:11:00.000Z'),
    (3, 'bron/1', 1, 'soort=document&titel=Jaarplan&datum=2021-01-15&documentsoort=beleid&gesprekspartner=&aantal=0&interviewers=&pseudoniem=&bijlage-naam=jaarplan.pdf&bijlage-sha256=' || sha256('jaarplan') || '&bijlage-soort=application%2Fpdf&bijlage-grootte=8', 2,
     '2021-02-01T09:12:00.000Z'),
    (3, 'bron/2', 1, 'soort=interview&titel=&datum=2021-01-20&documentsoort=&gesprekspartner=leidinggevende&aantal=1&interviewers=inspecteur%20A&pseudoniem=', 3,
     '2021-02-01T09:13:00.000Z'),
    (3, 'bevinding/1', 1, 'bron=1&richting=onvoldoende&tekst=Het%20plan%20noemt%20geen%20rooster.&verwachting=1.1.1', 2,
     '2021-02-01T09:14:00.000Z');
INSERT INTO concept VALUES (2, 3, 'motivering/1.1.2', 0, 'waarde=Nog%20niet%20af',
    '2021-02-01T09:15:00.000Z');
INSERT INTO handeling VALUES (2, 'formulier-1', sha256('formulier-1'), '', '2021-02-01T09:15:00.000Z');
INSERT INTO vaststelling VALUES (4, 1, 2, 3, '2021-02-02T09:30:00.000Z', 'Wat er stond. Versie 2.',
    sha256('Wat er stond. Versie 2.'));
INSERT INTO logregel VALUES
    ('2021-02-01T09:00:00.000Z', 'persoon 2', 'ingelogd', 'persoon 2', '', ''),
    ('2021-02-01T09:10:00.000Z', 'persoon 2', 'veld gewijzigd', 'toets 3 score/1.1.1', '', 'onvoldoende'),
    ('2021-02-01T09:11:00.000Z', 'persoon 2', 'veld gewijzigd', 'toets 3 motivering/1.1.1', '',
     'Er is te weinig zorg. Versie 2.'),
    ('2021-02-01T09:12:00.000Z', 'persoon 2', 'bron toegevoegd', 'toets 3 bron/1', '', 'Jaarplan'),
    ('2021-02-01T09:13:00.000Z', 'persoon 3', 'bron toegevoegd', 'toets 3 bron/2', '', ''),
    ('2021-02-01T09:14:00.000Z', 'persoon 2', 'bevinding toegevoegd', 'toets 3 bevinding/1', '',
     'Het plan noemt geen rooster.'),
    ('2021-02-02T09:30:00.000Z', 'persoon 3', 'toets vastgesteld', 'toets 4 editie 1', '',
     sha256('Wat er stond. Versie 2.'));
