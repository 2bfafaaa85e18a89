{{%AUTOESCAPE context="HTML"}}{{! SPDX-License-Identifier: EUPL-1.2 }}<section class="hoofdstuk bijlage" aria-labelledby="kader">
<h2 id="kader">Bijlage {{NUMMER}}: toetsingskader</h2>
<p>{{NAAM}}. De tekst hieronder is die van de norm zelf. Bron: {{BRON}}.{{#KADERNOOT}} <a class="noot" id="{{ANKER}}-terug" href="#{{ANKER}}">noot {{NUMMER}}</a>{{/KADERNOOT}}</p>
{{#THEMA}}
<h3>Thema {{CODE}}: {{NAAM}}</h3>
<p class="doel">{{DOEL}}</p>
{{#CRITERIUM}}
<h4><span class="code">{{CODE}}</span> {{TEKST}}</h4>
<ul class="verwachtingen">
{{#VERWACHTING}}
<li><span class="code">{{CODE}}</span> <span>{{TEKST}}{{#NOOT}} <a class="noot" id="{{ANKER}}-terug" href="#{{ANKER}}">noot {{NUMMER}}</a>{{/NOOT}}{{#REDEN}} <em>{{REDEN}}</em>{{/REDEN}}</span></li>
{{/VERWACHTING}}
</ul>
{{/CRITERIUM}}
{{/THEMA}}
{{#MET_NOTEN}}
<h3>Noten bij het toetsingskader</h3>
<ul class="noten">
{{#NOOTTEKST}}
<li id="{{ANKER}}"><b>Noot {{NUMMER}}.</b> {{TEKST}} <a href="#{{ANKER}}-terug" aria-label="Terug naar de tekst bij noot {{NUMMER}}">Terug naar de tekst</a></li>
{{/NOOTTEKST}}
</ul>
{{/MET_NOTEN}}
</section>
