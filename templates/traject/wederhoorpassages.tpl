{{%AUTOESCAPE context="HTML"}}{{! SPDX-License-Identifier: EUPL-1.2 }}{{>PAGINAKOP}}
<p>Dit zijn de zinnen, scores en oordelen van het concept. Dit is een concept. Verspreid het niet.</p>
{{#LEEG}}
<p>In dit concept staan geen zinnen om op te reageren.</p>
{{/LEEG}}
{{#PASSAGE}}
<section>
<h2 id="{{ANKER}}">{{PASSAGEKOP}}</h2>
{{#MET_PUNTEN}}
<p class="explanation">{{PUNTEN}}</p>
{{/MET_PUNTEN}}
<ul>
{{#ZIN}}
<li><span class="zoals-getypt">{{ZINTEKST}}</span>{{#REAGEER}} <a href="{{REAGEERPAD}}">Reageer<span class="alleen-gehoord"> op {{WAAR}}</span></a>{{/REAGEER}}</li>
{{/ZIN}}
</ul>
</section>
{{/PASSAGE}}
<p><a href="{{TERUGPAD}}">Terug naar de reactie</a></p>
{{>PAGINAVOET}}
