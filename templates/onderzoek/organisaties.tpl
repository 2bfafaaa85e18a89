{{%AUTOESCAPE context="HTML"}}{{! SPDX-License-Identifier: EUPL-1.2 }}{{>PAGINAKOP}}
<p>Hier staat hoe organisaties nu heten. Kies een organisatie om te lezen hoe zij eerder heette, van wie zij was, en waarin zij opging. Kies <strong>Verhaal</strong> om te zien welke toetsen en maatregelen er waren.</p>
{{#MAG_WIJZIGEN}}
<p><a class="button" href="/organisatie/nieuw">Organisatie toevoegen</a></p>
<p><a href="/organisaties/samengaan">Organisaties laten samengaan</a></p>
{{/MAG_WIJZIGEN}}
{{#GEEN_ORGANISATIES}}
<p>Er is nog geen organisatie.</p>
{{/GEEN_ORGANISATIES}}
{{#ORGANISATIES}}
<ul class="toetslijst">
{{#ORGANISATIE}}
<li>
<h2><a href="{{PAD}}">{{NAAM}}</a></h2>
{{#MET_VROEGER}}
<p class="bij">Eerder: {{VROEGER}}</p>
{{/MET_VROEGER}}
<p>{{STAND}}. Rechtsvorm: {{RECHTSVORM}}. Drager: {{DRAGER}}.</p>
<p><a href="{{VERHAALPAD}}">Verhaal<span class="alleen-gehoord"> van {{NAAM}}</span></a></p>
</li>
{{/ORGANISATIE}}
</ul>
{{/ORGANISATIES}}
{{>PAGINAVOET}}
