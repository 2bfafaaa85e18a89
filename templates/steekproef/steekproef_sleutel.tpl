{{%AUTOESCAPE context="HTML"}}{{! SPDX-License-Identifier: EUPL-1.2 }}{{>PAGINAKOP}}
{{#WEG}}
<p class="explanation">Het sleutelbestand is er niet meer. Niemand kan in Maatlat nog zien welk dossier bij welk pseudoniem hoort.</p>
{{/WEG}}
{{#ALLEEN_TEAM}}
<p class="explanation">Alleen wie deze toets nu kan invullen, kan zien welke dossiers dit zijn.</p>
{{/ALLEEN_TEAM}}
{{#TONEN}}
<p>In Maatlat staat een dossier alleen onder een pseudoniem. Hier ziet u welk nummer erbij hoort, zodat de organisatie de dossiers kan ophalen.</p>
<p class="warning">De nummers leiden naar mensen. Toon ze alleen aan wie de dossiers ophaalt. In het logboek komt te staan dat u ze bekeek.</p>
<form method="post" action="{{TOONPAD}}">
{{>FORMULIERZEGEL}}
<button type="submit">Toon de nummers</button>
</form>
{{/TONEN}}
{{#NUMMERS}}
<p class="warning">De nummers leiden naar mensen. Laat deze pagina niet openstaan, en geef een afdruk niet mee aan anderen dan wie de dossiers ophaalt.</p>
<table class="wissel">
<caption>Dossiers om op te halen voor “{{STEEKPROEFNAAM}}”</caption>
<thead><tr><th scope="col">Nummer bij de organisatie</th><th scope="col">Pseudoniem</th><th scope="col">Wat ermee gebeurt</th></tr></thead>
<tbody>
{{#DOSSIER}}
<tr><th scope="row">{{DOSSIERNUMMER}}</th><td data-kop="Pseudoniem"><span class="pseudoniem">{{PSEUDONIEM}}</span></td><td data-kop="Wat ermee gebeurt">{{STAND}}</td></tr>
{{/DOSSIER}}
</tbody>
</table>
{{/NUMMERS}}
{{#BESTAND}}
<section class="niet-op-papier" aria-labelledby="sleutelbestand">
<h2 id="sleutelbestand">Het sleutelbestand</h2>
<p>Met dit bestand kan de organisatie de trekking narekenen. Download het voordat de toets wordt vastgesteld of ingediend: daarna kan dat niet meer. {{#HELE_LIJST}}Alle nummers van de lijst staan erin.{{/HELE_LIJST}}{{#ALLEEN_GETROKKEN}}Alleen de nummers van getrokken dossiers en reserves staan erin.{{/ALLEEN_GETROKKEN}}</p>
<form method="post" action="{{BESTANDPAD}}">
{{>FORMULIERZEGEL}}
<button type="submit" class="secondary">Sleutelbestand downloaden</button>
</form>
</section>
{{/BESTAND}}
{{#WISSEN}}
<p class="niet-op-papier">Niet meer nodig? <a href="{{VERNIETIGPAD}}">Sleutelbestand vernietigen</a></p>
{{/WISSEN}}
<p class="niet-op-papier"><a href="{{STEEKPROEFPAD}}">Terug naar de steekproef</a></p>
{{>PAGINAVOET}}
