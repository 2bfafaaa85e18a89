{{%AUTOESCAPE context="HTML"}}{{! SPDX-License-Identifier: EUPL-1.2 }}{{>PAGINAKOP}}
<p>Een beheerder geeft zichzelf geen rol: een andere beheerder bevestigt hem. Is er geen andere beheerder, dan kan het zelf na 24 uur. De landelijk coördinatoren zien elk verzoek op hun beginpagina, en het staat in het logboek.</p>
{{#MET_VERZOEKEN}}
<div class="horizontal-scroll" tabindex="0" role="region" aria-label="Verzoeken om een rol">
<table class="wissel">
<thead>
<tr><th scope="col">Wie</th><th scope="col">Rol</th><th scope="col">Gevraagd op</th><th scope="col">Hoe het staat</th><th scope="col">Beslissen</th></tr>
</thead>
<tbody>
{{#VERZOEK}}
<tr><th scope="row">{{WIE}}</th><td data-kop="Rol">{{ROL}}</td><td data-kop="Gevraagd op">{{SINDS}}</td><td data-kop="Hoe het staat">{{STAND}}</td><td>
{{#KEUZE}}
<form method="post" action="/beheer/rollen">
{{>FORMULIERZEGEL}}
<input type="hidden" name="verzoek" value="{{NUMMER}}">
<input type="hidden" name="keuze" value="{{WOORD}}">
<button type="submit" class="secondary" aria-label="{{KNOP}}: {{OVER}}">{{KNOP}}</button>
</form>
{{/KEUZE}}
</td></tr>
{{/VERZOEK}}
</tbody>
</table>
</div>
{{/MET_VERZOEKEN}}
{{#GEEN_VERZOEKEN}}
<p>Er wacht niets, en in de laatste dertig dagen is er niets besloten.</p>
{{/GEEN_VERZOEKEN}}
<p><a href="/beheer/personen">Naar alle personen</a></p>
{{>PAGINAVOET}}
