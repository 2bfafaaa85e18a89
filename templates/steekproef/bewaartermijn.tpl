{{%AUTOESCAPE context="HTML"}}{{! SPDX-License-Identifier: EUPL-1.2 }}{{>PAGINAKOP}}
<p>Hier ziet u wat Maatlat over dossiers bewaart, en tot wanneer. Na die dag gaan de antwoorden weg. De tellingen blijven.</p>
{{#LEEG}}
<p>Er zijn geen steekproeven die u kunt lezen.</p>
{{/LEEG}}
{{#TABEL}}
<table class="wissel">
<caption>Bewaard over dossiers</caption>
<thead><tr><th scope="col">Steekproef</th><th scope="col">Dossiers</th><th scope="col">Antwoorden</th><th scope="col">Sleutelbestand</th><th scope="col"><span class="alleen-gehoord">Wijzigen</span></th></tr></thead>
<tbody>
{{#STEEKPROEF}}
<tr>
<th scope="row"><a href="{{PAD}}">{{STEEKPROEFNAAM}}</a><p class="bij">{{WAAR}}</p></th>
<td data-kop="Dossiers">{{DOSSIERS}}</td>
<td data-kop="Antwoorden">{{TOT}}</td>
<td data-kop="Sleutelbestand">{{SLEUTEL}}</td>
<td><a href="{{BEWAARPAD}}">Bewaartermijn<span class="alleen-gehoord">: {{STEEKPROEFNAAM}}</span></a></td>
</tr>
{{/STEEKPROEF}}
</tbody>
</table>
{{>BLADERBALK}}
{{/TABEL}}
{{>PAGINAVOET}}
