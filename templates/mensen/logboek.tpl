{{%AUTOESCAPE context="HTML"}}{{! SPDX-License-Identifier: EUPL-1.2 }}{{>PAGINAKOP}}
{{#HEEL}}
<p>{{UITSLAG}}</p>
{{/HEEL}}
{{#GEBROKEN}}
<div class="error" role="alert">
<p>{{UITSLAG}}</p>
<ul>
{{#AFWIJKING}}
<li>{{ZIN}}</li>
{{/AFWIJKING}}
</ul>
</div>
{{/GEBROKEN}}
{{#NIET_NAGEKEKEN}}
<p>{{ZIN}}</p>
{{/NIET_NAGEKEKEN}}
{{#MET_SINDS}}
<p>{{SINDS}}</p>
{{/MET_SINDS}}
{{#NAKIJKEN}}
<p><a href="{{HEEL_PAD}}">Kijk alles nu na</a>: het hele logboek, de geschiedenis van alle toetsen, wat is vastgesteld en wie wat las. Bij een groot logboek duurt dat een halve minuut of langer.</p>
{{/NAKIJKEN}}
{{#MET_KOP}}
<p>Kenmerk van de laatste regel: <code>{{KOP}}</code>. Maatlat schrijft het in een bestand naast de database en, elk uur, in het journaal van de server. Vergelijk het daarmee als u twijfelt: wie bij de sleutel kan, kan een logboek namaken.</p>
{{>UITLEG_KENMERK}}
{{/MET_KOP}}
<p>De nieuwste regel staat bovenaan. Wat er is geschreven, staat er niet bij. Een nummer met een L zegt wie iets las, of waar iemand niet mocht komen. Wie binnen vijf minuten hetzelfde nog eens leest, staat er daarna nog één keer bij, met het aantal keer. Valt de stroom uit, dan kan ontbreken wie er in de laatste seconde las, en hoe vaak iemand in de laatste vijf minuten hetzelfde las.</p>
<details{{#OPEN}} open{{/OPEN}}>
<summary>Zoeken in het logboek</summary>
<form class="zoeken" method="get" action="{{ZOEKPAD}}" role="search" aria-label="Logboek">
{{>FORMULIERVELD}}
<button type="submit">Zoeken</button>
</form>
</details>
{{#ALLES}}
<p><a href="{{ZOEKPAD}}">Toon het hele logboek</a></p>
{{/ALLES}}
{{#ALS_BESTAND}}
<p><a href="{{BESTAND_PAD}}">Haal deze regels op als CSV-bestand</a>, alle bladzijden. Een groot logboek duurt een paar seconden.</p>
{{/ALS_BESTAND}}
{{#NIETS_GEVONDEN}}
<p>Geen enkele regel past bij wat u zoekt. Kies een langere periode of zoek ruimer.</p>
{{/NIETS_GEVONDEN}}
{{#LIJST}}
<table class="wissel">
<caption>Regels van het logboek</caption>
<thead>
<tr><th scope="col">Nr.</th><th scope="col">Wanneer</th><th scope="col">Wie</th><th scope="col">Wat</th><th scope="col">Waarvan</th></tr>
</thead>
<tbody>
{{#REGEL}}
<tr><th scope="row">{{NR}}</th><td data-kop="Wanneer">{{WANNEER}}</td><td data-kop="Wie">{{WIE}}</td><td data-kop="Wat">{{WAT}}</td><td data-kop="Waarvan">{{WAARVAN}}</td></tr>
{{/REGEL}}
</tbody>
</table>
{{/LIJST}}
{{>BLADERBALK}}
{{>PAGINAVOET}}
