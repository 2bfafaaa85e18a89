{{%AUTOESCAPE context="HTML"}}{{! SPDX-License-Identifier: EUPL-1.2 }}{{>PAGINAKOP}}
{{#HEEL}}
<p>{{UITSLAG}}</p>
{{/HEEL}}
{{#GEBROKEN}}
<div class="error" role="alert">
<p>{{UITSLAG}}</p>
</div>
{{/GEBROKEN}}
{{#NAKIJKEN}}
<p><a href="{{HEEL_PAD}}">Kijk het hele logboek na</a>. Bij een groot logboek duurt dat een halve minuut of langer.</p>
{{/NAKIJKEN}}
{{#MET_KOP}}
<p>Kenmerk van de laatste regel: <code>{{KOP}}</code>. Bewaar het buiten Maatlat. Dan ziet u later ook of er regels van het eind zijn weggehaald.</p>
{{/MET_KOP}}
<p>De nieuwste regel staat bovenaan. Wat er is geschreven, staat er niet bij. Een persoon staat er met het nummer van de pagina Personen.</p>
<div class="horizontal-scroll" tabindex="0" role="region" aria-label="Logboek">
<table>
<thead>
<tr><th scope="col">Nr.</th><th scope="col">Wanneer</th><th scope="col">Wie</th><th scope="col">Wat</th><th scope="col">Waarvan</th></tr>
</thead>
<tbody>
{{#REGEL}}
<tr><td>{{NR}}</td><td>{{WANNEER}}</td><td>{{WIE}}</td><td>{{WAT}}</td><td>{{SLEUTEL}}</td></tr>
{{/REGEL}}
</tbody>
</table>
</div>
{{>BLADERBALK}}
{{>PAGINAVOET}}
