{{%AUTOESCAPE context="HTML"}}{{! SPDX-License-Identifier: EUPL-1.2 }}{{>PAGINAKOP}}
{{#BOTSEND}}
<p class="warning">De rollen van {{NAMEN}} botsen: wie bij een organisatie hoort, houdt er geen toezicht op. Zolang dat zo is, ziet zo iemand geen toetsen. Open de persoon en kies welke rollen blijven.</p>
{{/BOTSEND}}
<p><a class="button" href="/beheer/personen/nieuw">Persoon uitnodigen</a></p>
<p><a href="/beheer/rollen">Rollen die een beheerder voor zichzelf vroeg</a></p>
<p><a href="/beheer/inloggen">Inloggen: hoe, en voor wie met een code</a></p>
<div class="horizontal-scroll" tabindex="0" role="region" aria-label="Personen">
<table class="wissel">
<thead>
<tr><th scope="col">Naam</th><th scope="col">Nr.</th><th scope="col">E-mailadres</th><th scope="col">Rollen</th><th scope="col">Toestand</th></tr>
</thead>
<tbody>
{{#PERSOON}}
<tr><th scope="row"><a href="{{PAD}}">{{NAAM}}</a></th><td data-kop="Nr.">{{NR}}</td><td data-kop="E-mailadres">{{EMAIL}}</td><td data-kop="Rollen">{{ROLLEN}}</td><td data-kop="Toestand">{{TOESTAND}}</td></tr>
{{/PERSOON}}
</tbody>
</table>
</div>
{{>BLADERBALK}}
{{>PAGINAVOET}}
