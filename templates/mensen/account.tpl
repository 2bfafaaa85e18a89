{{%AUTOESCAPE context="HTML"}}{{! SPDX-License-Identifier: EUPL-1.2 }}{{>PAGINAKOP}}
<section aria-labelledby="gegevens">
<h2 id="gegevens">Uw gegevens</h2>
{{>SAMENVATTINGSLIJST}}
<p>Klopt er iets niet? Vraag de beheerder om het te wijzigen.</p>
</section>
<section aria-labelledby="wachtwoord">
<h2 id="wachtwoord">Wachtwoord</h2>
<p><a href="/account/wachtwoord">Wachtwoord wijzigen</a></p>
</section>
<section aria-labelledby="code">
<h2 id="code">Inloggen met een code</h2>
{{#MET_CODE}}
<p>Dit staat aan. Bij het inloggen vult u na uw wachtwoord een code in uit de app op uw telefoon.</p>
<p>{{HERSTELCODES}} Met een herstelcode logt u in als u uw telefoon niet hebt.</p>
<p><a href="/account/herstelcodes">Nieuwe herstelcodes maken</a></p>
<p><a href="/account/code/uit">Inloggen met een code uitzetten</a></p>
{{/MET_CODE}}
{{#ZONDER_CODE}}
<p>Dit staat uit. Met een code uit een app op uw telefoon is uw account veel veiliger: wie alleen uw wachtwoord weet, komt er niet in.</p>
<p><a href="/account/code">Inloggen met een code instellen</a></p>
{{/ZONDER_CODE}}
</section>
<section aria-labelledby="ingelogd">
<h2 id="ingelogd">Waar u bent ingelogd</h2>
<div class="horizontal-scroll" tabindex="0" role="region" aria-label="Tabel: sinds wanneer u waar bent ingelogd">
<table class="wissel">
<thead>
<tr><th scope="col">Ingelogd op</th><th scope="col">Laatst gebruikt</th><th scope="col">Uitloggen</th></tr>
</thead>
<tbody>
{{#SESSIE}}
<tr><td data-kop="Ingelogd op">{{BEGONNEN}}{{#DEZE}} <strong>(hier)</strong>{{/DEZE}}</td><td data-kop="Laatst gebruikt">{{LAATST}}</td><td><form method="post" action="/uitloggen/sessie">{{>FORMULIERZEGEL}}<input type="hidden" name="sessie" value="{{KENMERK}}"><button type="submit" class="secondary" aria-label="Log uit: ingelogd sinds {{BEGONNEN}}">Log uit</button></form></td></tr>
{{/SESSIE}}
</tbody>
</table>
</div>
<p>Herkent u er een niet? Log die uit en wijzig uw wachtwoord.</p>
<p>Wie overal uitlogt, is daarna op geen apparaat meer bekend. Op een apparaat waarop u eerder inlogde, hebt u er geen last van als een ander uw wachtwoord probeert te raden.</p>
{{#OVERAL}}
<form method="post" action="/uitloggen/overal">
{{>FORMULIERZEGEL}}
<button type="submit" class="secondary">Overal uitloggen</button>
</form>
{{/OVERAL}}
</section>
<section aria-labelledby="agenda">
<h2 id="agenda">Wat wacht op u</h2>
<p><a href="/wacht">Wat wacht op u</a></p>
<p><a href="/account/agenda">Wat wacht in uw eigen agenda zetten</a></p>
</section>
<section aria-labelledby="bewaard">
<h2 id="bewaard">Wat er bewaard wordt</h2>
<p><a href="/bewaard">Wat Maatlat over dossiers bewaart, en tot wanneer</a></p>
</section>
{{>PAGINAVOET}}
