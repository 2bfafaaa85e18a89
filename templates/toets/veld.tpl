{{%AUTOESCAPE context="HTML"}}{{! SPDX-License-Identifier: EUPL-1.2 }}{{>PAGINAKOP}}
{{#OVER}}
<p class="norm">{{OVER}}</p>
{{/OVER}}
{{#VONDSTEN}}
<section class="warning" aria-labelledby="vondsten">
<h2 id="vondsten">Dit zijn misschien persoonsgegevens</h2>
<ul>
{{#VONDST}}
<li>{{TEKST}}</li>
{{/VONDST}}
</ul>
<p>Haal ze weg. Schrijf bijvoorbeeld “de medewerker” of “dossier D-07”.</p>
</section>
{{/VONDSTEN}}
{{>VELDBLOK}}
<p><a href="{{TERUGPAD}}">{{TERUG}}</a></p>
{{>PAGINAVOET}}
