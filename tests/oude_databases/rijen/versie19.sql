INSERT INTO bron VALUES (3, 3, 'document', 'Website', '2022-07-01', 'webpagina', '', 0, '', '', 'pagina.pdf',
    sha256('pagina'), 'application/pdf', 6, 1, 2, '2022-07-01T09:00:00.000Z', 0, 'https://voorbeeld.nl/zorg', '2022-07-01');
INSERT INTO bron_bestand VALUES (3, 3, 0, 'kaart.png', sha256('kaart'), 'image/png', 5);
INSERT INTO versierij VALUES (3, 'bron/3', 1, 'soort=document&titel=Website&datum=2022-07-01&documentsoort=webpagina&gesprekspartner=&aantal=0&interviewers=&pseudoniem=&bijlage-naam=pagina.pdf&bijlage-sha256=' || sha256('pagina') || '&bijlage-soort=application%2Fpdf&bijlage-grootte=6&link-adres=https%3A%2F%2Fvoorbeeld.nl%2Fzorg&link-bekeken=2022-07-01&bestand-naam=kaart.png&bestand-sha256=' || sha256('kaart') || '&bestand-soort=image%2Fpng&bestand-grootte=5',
    2, '2022-07-01T09:00:00.000Z');
INSERT INTO logregel VALUES ('2022-07-01T09:00:00.000Z', 'persoon 2', 'bron toegevoegd', 'toets 3 bron/3', '',
    versiewoorden(3, 'bron/3', 1));
