import { useParams } from 'react-router-dom';
import { Loaded } from '../../../ui/loaded';
import { PageFrame } from '../../../ui/page-frame';
import { useRepertoireQuery, type Repertoire } from '../api/repertoire-api';
import { FaqLine } from '../components/faq-line';
import { Listing } from '../components/listing';
import { ResourceLine } from '../components/resource-line';
import { VisitLine } from '../components/visit-line';
import { useWords } from '../words';

const Listings = ({ repertoire }: { repertoire: Repertoire }) => {
  const { say } = useWords();
  const { resources, faqs, visitsToCome, visitsBefore } = repertoire;
  return (
    <>
      <Listing
        title={say('repertoire.resources', { count: resources.count })}
        intro={say('repertoire.resources-intro')}
        empty={say('repertoire.resources-none')}
        listing={resources}
      >
        {(resource) => <ResourceLine resource={resource} />}
      </Listing>
      <Listing
        title={say('repertoire.faqs', { count: faqs.count })}
        empty={say('repertoire.faqs-none')}
        listing={faqs}
      >
        {(faq) => <FaqLine faq={faq} />}
      </Listing>
      <Listing
        title={say('repertoire.visits-to-come', { count: visitsToCome.count })}
        empty={say('repertoire.visits-to-come-none')}
        listing={visitsToCome}
      >
        {(visit) => <VisitLine visit={visit} />}
      </Listing>
      <Listing
        title={say('repertoire.visits-before', { count: visitsBefore.count })}
        empty={say('repertoire.visits-before-none')}
        listing={visitsBefore}
      >
        {(visit) => <VisitLine visit={visit} />}
      </Listing>
    </>
  );
};

const RepertoirePage = () => {
  const { say } = useWords();
  const { documentId = '' } = useParams();
  const query = useRepertoireQuery(documentId, { refetchOnMountOrArgChange: true });
  return (
    <PageFrame title={say('repertoire.title')} subtitle={say('repertoire.subtitle')}>
      <Loaded query={query}>{(repertoire) => <Listings repertoire={repertoire} />}</Loaded>
    </PageFrame>
  );
};

export default RepertoirePage;
