{{%AUTOESCAPE context="HTML"}}{{! SPDX-License-Identifier: EUPL-1.2 }}{{>PAGINAKOP}}
<section aria-labelledby="lijst-beeld">
<h2 id="lijst-beeld">De lijst is ingelezen</h2>
{{>SAMENVATTINGSLIJST}}
{{>LIJSTGRENS}}
{{>UITLEG_KENMERK}}
{{#WAARSCHUWINGEN}}
<details>
<summary>Wat opvalt in de lijst ({{HOEVEEL}})</summary>
<p>Dit houdt de trekking niet tegen. Vraag de organisatie ernaar.</p>
<ul>
{{#RIJ}}
<li>{{RIJTEKST}}</li>
{{/RIJ}}
</ul>
</details>
{{/WAARSCHUWINGEN}}
{{#OPNIEUW}}
<p>Klopt de lijst niet? <a href="{{VERVALPAD}}">Laat deze steekproef vervallen</a> en begin opnieuw.</p>
{{/OPNIEUW}}
</section>
{{#ALLEEN_LEZEN}}
<p class="explanation">Het plan ligt nog niet vast. Er is nog niets getrokken.</p>
{{/ALLEEN_LEZEN}}
{{#ZONDER_FORMULIER}}
<p class="warning">Bij het toetsingskader van deze toets hoort nog geen dossierformulier. Vraag de beheerder om een formulier toe te voegen.</p>
{{/ZONDER_FORMULIER}}
{{#PLAN}}
<section aria-labelledby="plan">
<h2 id="plan">Hoe u trekt</h2>
<p>Leg eerst vast hoe u trekt. Pas daarna komt er een startwaarde, en die bepaalt welke dossiers het worden. Zo kiest niemand zelf de dossiers.</p>
{{>UITLEG_STARTWAARDE}}
{{#OMVANG}}
<p class="explanation">{{OMVANGZIN}}</p>
{{/OMVANG}}
<form method="post" action="{{PLANPAD}}">
{{>FORMULIERZEGEL}}
<input type="hidden" name="versie" value="{{VERSIE}}">
{{>FORMULIERVELD}}
<button type="submit">Plan vastleggen</button>
</form>
{{#ADVIES}}
<h3>Hoeveel dossiers zijn genoeg?</h3>
<p>Hoe meer dossiers, hoe scherper de uitkomst. Viermaal zoveel dossiers maakt de marge ongeveer half zo groot.</p>
<div class="horizontal-scroll" tabindex="0" role="region" aria-label="Wat een aantal dossiers kan zeggen">
<table>
<caption>Wat getrokken dossiers zeggen over alle {{POPULATIE}}, met 95% zekerheid</caption>
<thead><tr><th scope="col">U trekt</th><th scope="col">Bij de helft is het antwoord ja: in de hele lijst</th><th scope="col">Bij alle is het antwoord ja: in de hele lijst</th></tr></thead>
<tbody>
{{#ADVIESRIJ}}
<tr><th scope="row">{{AANTAL}}</th><td>{{HELFT}}</td><td>{{ALLES}}</td></tr>
{{/ADVIESRIJ}}
</tbody>
</table>
</div>
{{/ADVIES}}
</section>
{{/PLAN}}
{{>PAGINAVOET}}
