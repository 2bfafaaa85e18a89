{{%AUTOESCAPE context="HTML"}}{{! SPDX-License-Identifier: EUPL-1.2 }}{{>PAGINAKOP}}
<p><a class="button" href="/beheer/personen/nieuw">Persoon uitnodigen</a></p>
<div class="horizontal-scroll" tabindex="0" role="region" aria-label="Personen">
<table>
<thead>
<tr><th scope="col">Naam</th><th scope="col">Nr.</th><th scope="col">E-mailadres</th><th scope="col">Rollen</th><th scope="col">Toestand</th></tr>
</thead>
<tbody>
{{#PERSOON}}
<tr><th scope="row"><a href="{{PAD}}">{{NAAM}}</a></th><td>{{NR}}</td><td>{{EMAIL}}</td><td>{{ROLLEN}}</td><td>{{TOESTAND}}</td></tr>
{{/PERSOON}}
</tbody>
</table>
</div>
{{>PAGINAVOET}}
