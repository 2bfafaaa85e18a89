{{%AUTOESCAPE context="HTML"}}{{! SPDX-License-Identifier: EUPL-1.2 }}{{>PAGINAKOP}}
{{#MET_DOEL}}
<p>{{WAARVOOR}}</p>
{{/MET_DOEL}}
<p>Neem een lijst van alle dossiers waaruit u wilt trekken, zoals de organisatie die uit haar systeem haalt. Kies dat bestand hier. Daarna legt u vast hoe u trekt.</p>
<p class="uitleg">De lijst wordt niet bewaard. Elk dossier krijgt meteen een pseudoniem. Na de trekking staan de nummers van de getrokken dossiers alleen in een apart sleutelbestand. Dat kunt u vernietigen.</p>
{{#MET_LETOP}}
<p class="warning">{{LETOP}}</p>
{{/MET_LETOP}}
<form method="post" action="{{PAD}}" enctype="multipart/form-data">
{{>FORMULIERZEGEL}}
{{>FORMULIERVELD}}
{{#RIJFOUTEN}}
<div class="rijfouten" tabindex="0" role="group" aria-label="Fouten in de lijst">
<ol>
{{#RIJFOUT}}
<li>{{RIJFOUT}}</li>
{{/RIJFOUT}}
</ol>
</div>
{{/RIJFOUTEN}}
<button type="submit">Lijst inlezen</button>
</form>
<section aria-labelledby="kolommen">
<h2 id="kolommen">Zo ziet de lijst eruit</h2>
<p>In de eerste rij staan de namen van de kolommen. De volgorde is vrij. Alleen de kolom “dossier” is nodig. Andere kolommen leest Maatlat niet.</p>
<div class="horizontal-scroll" tabindex="0" role="region" aria-label="Voorbeeld van een lijst">
<table>
<caption>Voorbeeld van een lijst</caption>
<thead><tr><th scope="col">dossier</th><th scope="col">melding</th><th scope="col">triage</th><th scope="col">start</th><th scope="col">afsluiting</th><th scope="col">soort</th><th scope="col">gemeente</th></tr></thead>
<tbody>
<tr><td>2026-000123</td><td>5-1-2026</td><td>8-1-2026</td><td>12-1-2026</td><td>20-3-2026</td><td>onderzoek</td><td>Deventer</td></tr>
<tr><td>2026-000124</td><td>6-1-2026</td><td>14-1-2026</td><td></td><td></td><td>overdracht</td><td>Zwolle</td></tr>
</tbody>
</table>
</div>
<dl class="samenvattingslijst">
<div><dt>dossier</dt><dd>Het nummer of het pseudoniem bij de organisatie. Elk nummer komt één keer voor.</dd></div>
<div><dt>melding, triage, start en afsluiting</dt><dd>De datums waarop dat gebeurde, met een jaar van vier cijfers. Leeg als het niet is gebeurd.</dd></div>
<div><dt>soort en gemeente</dt><dd>Alleen als u per soort of per gemeente wilt trekken.</dd></div>
</dl>
</section>
<p><a href="{{TERUGPAD}}">{{TERUGTEKST}}</a></p>
{{>PAGINAVOET}}
